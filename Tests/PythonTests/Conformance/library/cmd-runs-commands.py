import cmd
import io
import sys


class Shell(cmd.Cmd):
    """A turtle's shell."""

    intro = "Welcome.   Type help or ? to list commands."
    prompt = "(turtle) "

    def preloop(self):
        print("before")

    def postloop(self):
        print("after")

    def precmd(self, line):
        return line.lower()

    def do_forward(self, arg):
        "Move forward:  FORWARD 10"
        print("forward", repr(arg))

    def do_right(self, arg):
        print("right", arg.split())

    def do_record(self, arg):
        """Save
        in two lines."""

    def help_topic(self):
        print("About the topic.")

    def do_shell(self, arg):
        print("shell", arg)

    def do_bye(self, arg):
        "Stop:  BYE"
        return True


lines = "forward 10\nFORWARD  20 \n\nright a b\n?\nhelp forward\nhelp topic\nhelp right\nhelp no\n? record\n!ls -l\nnonsense 1\n12\n\n.x\nbye\nforward 3\n"
shell = Shell(stdin=io.StringIO(lines))
shell.use_rawinput = False
shell.cmdloop()
print(shell.lastcmd, shell.parseline(" say  hello "), shell.parseline("!x"), shell.parseline(""))
print(shell.completenames("r"), sorted(shell.complete_help("")))

output = io.StringIO()
plain = cmd.Cmd(stdin=io.StringIO("x\nEOF\nhelp\n!x\n"), stdout=output)
plain.use_rawinput = 0
plain.do_EOF = lambda arg: output.write("end\n")
plain.cmdqueue = ["queued"]
plain.cmdloop("hello")
print(output.getvalue())

class Many(cmd.Cmd):
    def __init__(self):
        super().__init__(stdout=sys.stdout)

many = Many()
for words in [[], ["one"], ["a", "bb"], [f"word{n}" * (1 + n % 3) for n in range(23)], ["x" * 50, "y" * 40, "z"]]:
    many.columnize(words, 60)
many.print_topics("Header", ["a", "b"], 15, 40)
many.onecmd("help help")
many.onecmd("help undefined")

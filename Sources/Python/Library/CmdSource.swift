extension PythonLibrary {
  /// The source of `cmd`.
  static let cmd = #"""
    """Interpreters of lines: each command is a method of its name."""

    import string
    import sys

    __all__ = ["Cmd"]

    PROMPT = "(Cmd) "
    IDENTCHARS = string.ascii_letters + string.digits + "_"


    class Cmd:
        """A class whose methods do_x are commands x, and whose docstrings are their help."""

        prompt = PROMPT
        identchars = IDENTCHARS
        ruler = "="
        lastcmd = ""
        intro = None
        doc_leader = ""
        doc_header = "Documented commands (type help <topic>):"
        misc_header = "Miscellaneous help topics:"
        undoc_header = "Undocumented commands:"
        nohelp = "*** No help on %s"
        use_rawinput = 1

        def __init__(self, completekey="tab", stdin=None, stdout=None):
            self.stdin = sys.stdin if stdin is None else stdin
            self.stdout = sys.stdout if stdout is None else stdout
            self.cmdqueue = []
            self.completekey = completekey

        def cmdloop(self, intro=None):
            self.preloop()
            if intro is not None:
                self.intro = intro
            if self.intro:
                self.stdout.write(f"{self.intro}\n")
            stop = None
            while not stop:
                line = self.cmdqueue.pop(0) if self.cmdqueue else self._read_line()
                line = self.precmd(line)
                stop = self.onecmd(line)
                stop = self.postcmd(stop, line)
            self.postloop()

        def _read_line(self):
            if self.use_rawinput:
                try:
                    return input(self.prompt)
                except EOFError:
                    return "EOF"
            self.stdout.write(self.prompt)
            self.stdout.flush()
            line = self.stdin.readline()
            return line.rstrip("\r\n") if line else "EOF"

        def precmd(self, line):
            return line

        def postcmd(self, stop, line):
            return stop

        def preloop(self):
            pass

        def postloop(self):
            pass

        def parseline(self, line):
            """The command, its argument, and the line with ? and ! written out."""
            line = line.strip()
            if line.startswith("?"):
                line = "help " + line[1:]
            elif line.startswith("!"):
                if not hasattr(self, "do_shell"):
                    return None, None, line
                line = "shell " + line[1:]
            if not line:
                return None, None, line
            end = 0
            while end < len(line) and line[end] in self.identchars:
                end += 1
            return line[:end], line[end:].strip(), line

        def onecmd(self, line):
            command, argument, line = self.parseline(line)
            if not line:
                return self.emptyline()
            if command is None:
                return self.default(line)
            self.lastcmd = "" if line == "EOF" else line
            function = getattr(self, f"do_{command}", None) if command else None
            return self.default(line) if function is None else function(argument)

        def emptyline(self):
            return self.onecmd(self.lastcmd) if self.lastcmd else None

        def default(self, line):
            self.stdout.write(f"*** Unknown syntax: {line}\n")

        # Completion, which the program may call itself

        def completedefault(self, *ignored):
            return []

        def completenames(self, text, *ignored):
            return [name[3:] for name in self.get_names() if name.startswith(f"do_{text}")]

        def complete_help(self, *args):
            topics = {name[5:] for name in self.get_names() if name.startswith(f"help_{args[0]}")}
            return list(set(self.completenames(*args)) | topics)

        def get_names(self):
            return dir(self.__class__)

        # Help

        def do_help(self, arg):
            'List available commands with "help" or detailed help with "help cmd".'
            if arg:
                self._help_on(arg)
                return
            names = self.get_names()
            topics = {name[5:] for name in names if name.startswith("help_")}
            documented = []
            undocumented = []
            for name in sorted(set(names)):
                if name.startswith("do_"):
                    command = name[3:]
                    if command in topics:
                        topics.discard(command)
                        documented.append(command)
                    elif getattr(self, name).__doc__:
                        documented.append(command)
                    else:
                        undocumented.append(command)
            self.stdout.write(f"{self.doc_leader}\n")
            self.print_topics(self.doc_header, documented, 15, 80)
            self.print_topics(self.misc_header, sorted(topics), 15, 80)
            self.print_topics(self.undoc_header, undocumented, 15, 80)

        def _help_on(self, topic):
            function = getattr(self, f"help_{topic}", None)
            if function is not None:
                function()
                return
            text = getattr(getattr(self, f"do_{topic}", None), "__doc__", None)
            if hasattr(self, f"do_{topic}") and text:
                self.stdout.write(f"{text}\n")
            else:
                self.stdout.write(f"{self.nohelp % (topic,)}\n")

        def print_topics(self, header, cmds, cmdlen, maxcol):
            if cmds:
                self.stdout.write(f"{header}\n")
                if self.ruler:
                    self.stdout.write(f"{self.ruler * len(header)}\n")
                self.columnize(cmds, maxcol - 1)
                self.stdout.write("\n")

        def columnize(self, list, displaywidth=80):
            """Writes words in as few rows as the width allows, running down the columns."""
            if not list:
                self.stdout.write("<empty>\n")
                return
            for index, word in enumerate(list):
                if not isinstance(word, str):
                    raise TypeError(f"list[i] not a string for i in {index}")
            rows, widths = len(list), [0]
            for count in range(1, len(list)):
                columns = -(-len(list) // count)
                tried = [
                    max(len(word) for word in list[column * count:(column + 1) * count])
                    for column in range(columns) if column * count < len(list)]
                if sum(tried) + 2 * (columns - 1) <= displaywidth:
                    rows, widths = count, tried
                    break
            for row in range(rows):
                words = [word.ljust(width) for word, width in zip(list[row::rows], widths)]
                self.stdout.write("  ".join(words) + "\n")
    """#
}

import Foundation
import Testing

/// Programs that try to reach the host through the supported modules.
@Suite("No module is a door out of the sandbox")
struct SandboxTests {
  /// Attempts to read, write, start or send something: each must raise, whatever it raises.
  static let attempts = [
    "open('/etc/passwd')",
    "__import__('io').open('/etc/passwd')",
    "__import__('io').FileIO('/etc/passwd')",
    "__import__('io').open_code('/etc/passwd')",
    "__import__('os').open('/etc/passwd', 0)",
    "__import__('os').system('true')",
    "__import__('os').popen('true')",
    "__import__('os').fork()",
    "__import__('os').execv('/bin/true', ['true'])",
    "__import__('os').posix_spawn('/bin/true', ['true'], {})",
    "__import__('os').listdir('/')",
    "__import__('os').scandir('/')",
    "__import__('os').walk('/')",
    "__import__('os').stat('/')",
    "__import__('os').getcwd()",
    "__import__('os').mkdir('/tmp/loopscope-door')",
    "__import__('os').remove('/tmp/loopscope-door')",
    "__import__('os').rename('/tmp/a', '/tmp/b')",
    "__import__('os').kill(2, 0)",
    "__import__('os').putenv('A', 'b')",
    "__import__('os').write(1, b'x')",
    "__import__('os').read(0, 1)",
    "__import__('os').pipe()",
    "__import__('os').environ['PATH']",
    "__import__('os').environ['HOME']",
    "__import__('os').path.getsize('/etc/passwd')",
    "__import__('os').path.realpath('/proc/self')",
    "__import__('builtins').open('/etc/passwd')",
    "__builtins__.open('/etc/passwd')",
    "__import__('codecs').open('/etc/passwd')",
    "__import__('logging').FileHandler('/tmp/loopscope-door.log')",
    "__import__('logging').basicConfig(filename='/tmp/loopscope-door.log', force=True)",
    "__import__('logging.handlers').handlers.RotatingFileHandler('/tmp/loopscope-door.log')",
    "__import__('logging.handlers').handlers.SocketHandler('192.0.2.1', 9)",
    "__import__('logging.config').config.fileConfig('/etc/passwd')",
    "__import__('importlib').util",
    "__import__('importlib').machinery",
    "__import__('importlib').reload(__import__('os'))",
    "__import__('linecache').getlines('/etc/passwd')[0]",
    "__import__('inspect').getsource(__import__('os'))",
    "__import__('sys').modules['posix']",
    "__import__('sys')._current_frames()",
    "__import__('sys').stdin.buffer.raw",
    "__import__('sys').stdout.buffer.raw",
    "__loader__.get_data('/etc/passwd')",
    "__spec__.loader.get_data('/etc/passwd')",
    "__import__('_io')",
    "__import__('posix')",
    "__import__('_posixsubprocess')",
    "__import__('_socket')",
    "__import__('_ctypes')",
    "__import__('_imp')",
    "__import__('subprocess')",
    "__import__('socket').socket()",
    "__import__('socket').create_connection(('127.0.0.1', 9))",
    "__import__('socket').getaddrinfo('python.org', 80)",
    "__import__('ssl')",
    "__import__('multiprocessing').shared_memory",
    "__import__('multiprocessing').connection.Listener(('127.0.0.1', 9))",
    "__import__('pathlib').Path('/etc/passwd').read_text()",
    "__import__('pathlib').Path('/etc/passwd').open()",
    "__import__('pathlib').Path('/etc/passwd').exists()",
    "__import__('pathlib').Path('/tmp/loopscope-door').touch()",
    "__import__('pathlib').Path('/').iterdir()",
    "__import__('pathlib').Path.cwd()",
    "__import__('pathlib').Path('x').resolve()",
    "__import__('pathlib').os.listdir('/')",
    "__import__('configparser').ConfigParser().read('/etc/passwd')",
    "__import__('argparse').FileType('r')('/etc/passwd')",
    "__import__('argparse').ArgumentParser(fromfile_prefix_chars='@').parse_args(['@/etc/passwd'])",
    "__import__('zoneinfo').ZoneInfo('/etc/localtime')",
    "__import__('zoneinfo').reset_tzpath(['/etc'])",
    "__import__('shutil')",
    "__import__('tempfile')",
    "__import__('sqlite3')",
    "__import__('ctypes')",
    "__import__('mmap')",
    "__import__('pickle').loads(b'cos\\nsystem\\n(Vtrue\\ntR.')",
    "__import__('pickle').loads(b'cposix\\nsystem\\n(Vtrue\\ntR.')",
    "__import__('ast').literal_eval('__import__(\"os\")')",
    "__import__('glob')",
    "__import__('urllib.request')",
    "__import__('http.client')",
    "__import__('http.server')",
    "__import__('resource')",
    "type(compile)(lambda: 0)",
    "type((lambda: 0).__code__)(0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', '', 0, b'', b'')",
    "(lambda: 0).__code__.replace(co_code=b'')",
    "().__class__.__base__.__subclasses__()[-1].__init__.__globals__['os'].system('true')",
    "__import__('gc').get_referrers(open)[0]['posix']",
    "__import__('warnings').os.system('true')",
    "__import__('random').SystemRandom('/dev/urandom').path",
    "__import__('signal').pause()",
  ]

  @Test("An attempt raises", arguments: attempts)
  func attemptRaises(_ attempt: String) {
    let run = ProgramOutput.run(
      """
      try:
          result = \(attempt)
      except BaseException as error:
          print("refused", type(error).__name__)
      else:
          print("got", repr(result))
      """)
    #expect(run.output.hasPrefix("refused"), "\(run.output)\(run.errors)")
  }

  @Test("The environment is empty")
  func environmentIsEmpty() {
    let run = ProgramOutput.run(
      """
      import os
      print(dict(os.environ), os.getenv("PATH"), os.getenv("HOME", "none"))
      """)
    #expect(run.output == "{} None none\n")
  }

  @Test("A file that exists is not seen through the path functions")
  func filesAreNotSeen() {
    let run = ProgramOutput.run(
      """
      import linecache
      print(repr(linecache.getline("/etc/passwd", 1)))
      """)
    #expect(run.output == "''\n")
  }

  @Test("A name that a supported module lacks is refused under its name")
  func missingNamesAreRefused() {
    let run = ProgramOutput.run(
      """
      try:
          from os import nonesuch
      except ImportError as error:
          print(error)
      """)
    #expect(run.output.hasPrefix("cannot import name 'nonesuch' from 'os'"))
  }
}

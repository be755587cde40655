// swift-tools-version: 6.0
import PackageDescription

/// Settings of the targets in which programs run.
///
/// The interpreter's inner loop keeps its own discipline over its registers, so the dynamic
/// exclusivity checks, which cost up to half of its speed, are left to debug builds. Its threads take
/// turns (see `Turn`), so references are counted without atomic instructions, a fifth of its time.
let machineSettings: [SwiftSetting] = [
  .unsafeFlags(
    ["-enforce-exclusivity=unchecked", "-Xfrontend", "-assume-single-threaded"],
    .when(configuration: .release))
]

let package = Package(
  name: "loopscope",
  products: [
    .executable(name: "loopscope", targets: ["loopscope"]),
    .executable(name: "loopscope-benchmark", targets: ["Benchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "Trace",
      dependencies: [
        .product(name: "DequeModule", package: "swift-collections"),
        .product(name: "HashTreeCollections", package: "swift-collections"),
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: machineSettings),
    .target(
      name: "EventLoop",
      dependencies: [
        "Trace", .target(name: "CSystem", condition: .when(platforms: [.linux])),
        .product(name: "DequeModule", package: "swift-collections"),
      ],
      swiftSettings: machineSettings),
    .target(name: "CSystem"),
    .systemLibrary(name: "CZlib"),
    .target(name: "PythonSyntax"),
    .target(
      name: "Python",
      dependencies: [
        "Trace", "EventLoop", "PythonSyntax", "CharacterWidths", "CZlib",
        .product(name: "BigInt", package: "BigInt"),
        .target(name: "CSystem", condition: .when(platforms: [.linux])),
        .product(name: "DequeModule", package: "swift-collections"),
      ],
      exclude: ["Supported.md"],
      swiftSettings: machineSettings),
    .target(
      name: "Lessons", dependencies: ["Trace", "Python", "Yams"],
      resources: [.copy("../../Lessons")]),
    .target(name: "CLab"),
    .target(
      name: "Lab", dependencies: ["CLab", "EventLoop"],
      resources: [.embedInCode("Measuring/python_units.py")]),
    .target(name: "CharacterWidths"),
    .target(name: "Screen", dependencies: ["CharacterWidths"]),
    .target(name: "FrameSnapshots", dependencies: ["Screen"]),
    .target(name: "Fuzzing"),
    .target(
      name: "Tutor",
      dependencies: ["Trace", "Python", "PythonSyntax", "Lessons", "Lab", "Screen"]),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Terminal", dependencies: ["Screen", "CNcurses"]),
    .executableTarget(
      name: "loopscope",
      dependencies: [
        "Trace", "EventLoop", "PythonSyntax", "Python", "Lessons", "Lab", "Screen", "Tutor",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Trace", "Python", "Lessons", "Screen", "Tutor", "Fuzzing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Programs"]),
    .testTarget(name: "TraceTests", dependencies: ["Trace", "Fuzzing"]),
    .testTarget(name: "LabTests", dependencies: ["Lab"]),
    .testTarget(name: "EventLoopTests", dependencies: ["EventLoop", "Trace"]),
    .testTarget(name: "PythonSyntaxTests", dependencies: ["PythonSyntax", "Fuzzing"]),
    .testTarget(
      name: "PythonTests",
      dependencies: ["Python", "EventLoop", "PythonSyntax", "Trace", "Fuzzing"],
      exclude: [
        "Corpus", "Conformance/Asyncio", "Conformance/Classes", "Conformance/Collections",
        "Conformance/Control", "Conformance/Exceptions", "Conformance/Functions",
        "Conformance/Generators", "Conformance/Streams", "Conformance/Threads",
        "Conformance/Values", "Conformance/library", "Limits/Hostile",
      ]),
    .testTarget(name: "LessonsTests", dependencies: ["Lessons", "Python", "Trace", "Fuzzing"]),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "FrameSnapshots"], exclude: ["Snapshots"]),
    .testTarget(
      name: "TutorTests",
      dependencies: [
        "Tutor", "Lessons", "Lab", "Python", "Trace", "Screen", "FrameSnapshots", "Fuzzing",
      ],
      exclude: ["SampleCourse", "Snapshots"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Tutor", "Python", "Screen", "CNcurses", "Fuzzing"]),
    .testTarget(name: "CommandTests", dependencies: ["Screen"], exclude: ["Live", "Terminals"]),
    .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks", "Python", "Trace"]),
  ],
  swiftLanguageModes: [.v6]
)

// The project's own checks allow no warnings; whoever builds it with another compiler may.
if Context.environment["LOOPSCOPE_STRICT"] != nil {
  for target in package.targets
  where !["CLab", "CNcurses", "CSystem", "CZlib"].contains(target.name) {
    target.swiftSettings =
      (target.swiftSettings ?? []) + [.unsafeFlags(["-warnings-as-errors"])]
  }
}

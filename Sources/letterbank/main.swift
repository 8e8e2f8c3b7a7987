import LetterbankCLI

let code = Letterbank.run(Array(CommandLine.arguments.dropFirst()), in: .ofProcess())
code.endProcess()

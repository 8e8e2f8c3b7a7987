import LetterbankCLI

let surroundings = Surroundings.ofProcess()
Letterbank.run(Array(CommandLine.arguments.dropFirst()), in: surroundings).endProcess()

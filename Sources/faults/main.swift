import FaultInjection

let code = FaultCommand.run(Array(CommandLine.arguments.dropFirst()))
code.endProcess()

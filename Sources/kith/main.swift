import Glibc
import KithCommands

exit(Kith.run(CommandLine.arguments))

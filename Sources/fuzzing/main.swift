import Foundation

exit(FuzzCommand.run())

import ArgumentParser
import KithModel

extension Delivering.State: ExpressibleByArgument {}

import ArgumentParser
import KithModel

extension Situation: ExpressibleByArgument {}

import ArgumentParser
import KithModel

extension ReminderWish: ExpressibleByArgument {}

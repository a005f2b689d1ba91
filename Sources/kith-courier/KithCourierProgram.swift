import ArgumentParser
import KithCourier

@main
struct KithCourierProgram {
    static func main() async { await KithCourierCommand.main() }
}

import ArgumentParser
import KithDaemon

@main
struct Kithd {
    static func main() async { await KithdCommand.main() }
}

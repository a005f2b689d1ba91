import ArgumentParser
import CKithShims
import KithDaemon

@main
struct Kithd {
    static func main() async {
        // Where this Swift knows no way, the program wakes once a second and is none the worse for it.
        _ = kith_keep_still()
        await KithdCommand.main()
    }
}

import ArgumentParser
import CKithShims
import KithCourier

@main
struct KithCourierProgram {
    static func main() async {
        // Where this Swift knows no way, the program wakes once a second and is none the worse for it.
        _ = kith_keep_still()
        await KithCourierCommand.main()
    }
}

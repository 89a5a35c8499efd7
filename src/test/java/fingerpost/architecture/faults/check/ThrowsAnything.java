package fingerpost.architecture.faults.check;

final class ThrowsAnything {
    private ThrowsAnything() {}

    static void fail() {
        throw new RuntimeException("anything");
    }
}

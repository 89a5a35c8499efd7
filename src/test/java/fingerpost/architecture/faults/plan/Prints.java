package fingerpost.architecture.faults.plan;

final class Prints {
    private Prints() {}

    static void out() {
        System.out.println("out");
    }
}

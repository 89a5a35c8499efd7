package fingerpost.app;

import java.io.PrintStream;

/** Where the Java program starts, for the desktop and for the command line alike. */
public final class Main {
    private Main() {}

    /** Starts the desktop, or the command that the first argument names. */
    public static void main(String... arguments) {
        PrintStream out = System.out;
        out.println("Fingerpost " + String.join(" ", arguments));
    }
}

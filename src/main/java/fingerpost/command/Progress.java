package fingerpost.command;

/** One line on the error stream of a terminal that is written over and over; nothing elsewhere. */
final class Progress {
    private static final int WIDTH = 78;

    private final Console console;
    private int shown;

    Progress(Console console) {
        this.console = console;
    }

    synchronized void at(String what) {
        if (console.terminal()) {
            String line = Console.plain(what.length() > WIDTH ? what.substring(0, WIDTH) : what);
            console.err().print("\r" + Rows.cell(line, shown));
            console.err().flush();
            shown = line.length();
        }
    }

    /** Leaves the line empty. */
    synchronized void end() {
        if (shown > 0) {
            console.err().print("\r" + " ".repeat(shown) + "\r");
            console.err().flush();
            shown = 0;
        }
    }
}

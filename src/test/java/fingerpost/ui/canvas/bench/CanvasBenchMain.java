package fingerpost.ui.canvas.bench;

/** Starts {@link CanvasBench} from the class path. */
public final class CanvasBenchMain {
    private CanvasBenchMain() {}

    public static void main(String... arguments) {
        CanvasBench.main(arguments);
    }
}

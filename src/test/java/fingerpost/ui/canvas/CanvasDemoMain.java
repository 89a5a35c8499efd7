package fingerpost.ui.canvas;

/** Starts {@link CanvasDemo} from the class path. */
public final class CanvasDemoMain {
    private CanvasDemoMain() {}

    public static void main(String... arguments) {
        CanvasDemo.main(arguments);
    }
}

package fingerpost.ui.canvas;

/** Where work that takes long is done: a person sees it there and can stop it, which interrupts its thread. */
public interface LongWork {
    /**
     * Starts it at once.
     *
     * @param name what is done meanwhile, such as {@code Arranging 5,000 boxes}
     */
    void start(String name, Runnable work);
}

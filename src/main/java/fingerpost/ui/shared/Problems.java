package fingerpost.ui.shared;

/** Tells the person that something failed, in plain words. A port, so that tests read what was said. */
public interface Problems {
    /**
     * Shows one failure.
     *
     * @param what was being done: {@code shop.topology.json was not opened}
     * @param why in sentences, and what to do
     */
    void show(String what, String why);

    /** Shows the reason that a failure carries; failures of the program itself are said as such, without a trace. */
    default void show(String what, Throwable failure) {
        show(what, Reason.of(failure));
    }
}

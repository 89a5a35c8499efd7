package fingerpost.ui.design;

/**
 * What lies on the clipboard.
 *
 * @param ours a part of a design as Fingerpost writes it; empty where another program put the text there
 * @param plain what other programs read
 */
public record Clip(String ours, String plain) {
    /** Text that is the same for everybody. */
    public static Clip of(String plain) {
        return new Clip("", plain);
    }
}

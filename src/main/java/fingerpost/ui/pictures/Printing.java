package fingerpost.ui.pictures;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** The printers of a machine. A port, since tests have none. */
public interface Printing {
    /** Their names, the usual one first; none where none is set up. Takes a moment, so not on the UI thread. */
    List<String> printers();

    /** Asks which of them shall print, and how often; empty where the person thought better of it. On the UI thread. */
    Optional<PrintWish> ask(List<String> printers);

    /**
     * Prints the image on one page, turned as it fits best. Takes a while, so not on the UI thread.
     *
     * @return why nothing came to the printer; empty where it did
     */
    Optional<String> print(PrintWish wish, String title, Image image);
}

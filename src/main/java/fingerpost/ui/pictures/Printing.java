package fingerpost.ui.pictures;

import javafx.scene.image.Image;

/** A printer. A port, since tests have none. */
public interface Printing {
    boolean isPossible();

    /** Asks for the printer and prints the image on one page; false where the person thought better of it. */
    boolean print(String title, Image image);
}

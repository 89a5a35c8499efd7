package fingerpost.ui.form;

import java.util.List;
import javafx.scene.Node;

/** What a person sees of one entry. */
interface Field {
    List<Node> nodes();

    /** Follows the value; what a person is typing stays. */
    void refresh();
}

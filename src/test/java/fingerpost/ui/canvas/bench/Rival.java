package fingerpost.ui.canvas.bench;

import javafx.scene.Node;

/** Another way to show the same drawing. */
interface Rival {
    /** What is put into the window, 1600 by 900. */
    Node node();

    /** Shows the middle of the drawing at that zoom; 0 shows everything. */
    void look(double zoom);

    void pan(double dx, double dy);

    /** Takes the boxes nearest to the middle into the hand, so many. */
    void grasp(int count);

    /** Moves what is in the hand so far from where it stood, in pixels, with the lines that end there. */
    void drag(double dx, double dy);
}

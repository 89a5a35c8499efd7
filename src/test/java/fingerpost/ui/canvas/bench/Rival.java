package fingerpost.ui.canvas.bench;

import javafx.scene.Node;

/** Another way to show the same drawing. */
interface Rival {
    /** What is put into the window, 1600 by 900. */
    Node node();

    /** Shows that point of the drawing in the middle at that zoom; zoom 0 shows everything. */
    void look(double zoom, double x, double y);

    void pan(double dx, double dy);

    /** Takes the boxes nearest to that point into the hand, so many. */
    void grasp(int count);

    /** Moves what is in the hand so far from where it stood, in pixels, with the lines that end there. */
    void drag(double dx, double dy);
}

package fingerpost.ui.palette;

import fingerpost.ui.design.Item;

/** Where things of the palette go. */
public interface PaletteTarget {
    /** Adds it wherever there is room. */
    void add(Item item);

    /**
     * It hangs at the pointer, at that place of the scene.
     *
     * @param free whether it is to line up with nothing
     */
    void dragged(Item item, double sceneX, double sceneY, boolean free);

    /** It was let go there; outside of the drawing nothing is added. */
    void dropped(Item item, double sceneX, double sceneY, boolean free);
}

package fingerpost.ui.workbench;

/**
 * Where the panes of the design stand; places are parts of the whole, from 0 to 1.
 *
 * @param drawer whether the drawer is seen
 * @param tab of the drawer, by its id in the layout file
 */
record PanesAt(boolean drawer, String tab, double left, double right, double drawerAt) {
    PanesAt {
        for (double each : new double[] {left, right, drawerAt}) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("A divider stands between 0 and 1, not at " + each + ".");
            }
        }
    }
}

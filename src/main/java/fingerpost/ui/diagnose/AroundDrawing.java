package fingerpost.ui.diagnose;

import java.util.List;
import javafx.scene.control.Tab;
import javafx.scene.layout.Region;

/**
 * The parts of Diagnose as they stand about the drawing of an open design.
 *
 * @param head what is asked, and how it went
 * @param asked what was asked before
 * @param detail what shows the chosen step or finding: packets
 * @param tabs one for each way of asking
 * @param shown the one that was seen last
 */
public record AroundDrawing(Region head, Region asked, Region detail, List<Tab> tabs, Tab shown) {
    public AroundDrawing {
        tabs = List.copyOf(tabs);
    }
}

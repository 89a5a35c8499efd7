package fingerpost.ui.canvas;

import fingerpost.picture.Ink;
import fingerpost.picture.Route;
import fingerpost.picture.Theme;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import java.util.HashMap;
import java.util.Map;

/**
 * What goes along the lines of a drawing: as parts of the whole, from 0 to 1, and how far its dots have come.
 *
 * @param before the parts of another moment to tell the difference from, if there is one
 * @param tags what is said at boxes in the place of what is said there else
 * @param phase in drawing units; less than 0 for no dots
 */
record Stream(Map<GraphEdge, Double> parts, Map<GraphEdge, Double> before, Map<Subject, Tag> tags, double phase) {
    static final Stream NONE = new Stream(Map.of(), Map.of(), -1);
    /** Between two dots on a line that carries everything, drawing units. */
    private static final double DENSE = 26;

    private static final double SPARSE = 260;
    private static final double WIDEST = 7;

    Stream(Map<GraphEdge, Double> parts, Map<Subject, Tag> tags, double phase) {
        this(parts, Map.of(), tags, phase);
    }

    Stream {
        parts = Map.copyOf(parts);
        before = Map.copyOf(before);
        tags = Map.copyOf(tags);
    }

    /** The same where nothing is to move by itself. */
    Stream still() {
        Map<Subject, Tag> calm = new HashMap<>(tags);
        calm.replaceAll((_, tag) -> tag.still());
        return new Stream(parts, before, calm, phase);
    }

    boolean isShown() {
        return !parts.isEmpty() || !tags.isEmpty();
    }

    double part(Wire wire) {
        return parts.getOrDefault(wire.edge(), 0.0);
    }

    /** How far the dots have come, from the beginning where there were none. */
    double begun() {
        return Math.max(0, phase);
    }

    /** How much more goes along there than before; less than 0 for less. */
    double more(Wire wire) {
        return before.isEmpty() ? 0 : part(wire) - before.getOrDefault(wire.edge(), 0.0);
    }

    /** How wide a line with that part is. */
    static double width(double part) {
        return 1.75 + WIDEST * Math.sqrt(Math.clamp(part, 0, 1));
    }

    /** Puts the dots of a line onto the raster. */
    void dots(Raster raster, Wire wire, Viewport view, double device, Theme theme) {
        double part = part(wire);
        if (phase < 0 || part <= 0) {
            return;
        }
        double scale = view.zoom() * device;
        double step = Math.min(SPARSE, DENSE / Math.max(part, 1e-6));
        int radius = Math.clamp(Math.round(3.2 * scale), 2, 8);
        double passed = phase % step;
        Route route = wire.route();
        for (int i = 0; i + 1 < route.corners(); i++) {
            double dx = route.x(i + 1) - route.x(i);
            double dy = route.y(i + 1) - route.y(i);
            double length = Math.hypot(dx, dy);
            for (; passed < length; passed += step) {
                int x = (int) Math.round((route.x(i) + dx * passed / length - view.x()) * scale);
                int y = (int) Math.round((route.y(i) + dy * passed / length - view.y()) * scale);
                raster.rounded(
                        x - radius - 1,
                        y - radius - 1,
                        2 * radius + 2,
                        2 * radius + 2,
                        radius + 1,
                        theme.ink(Ink.CARD));
                raster.rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius, theme.ink(Ink.PATH));
            }
            passed -= length;
        }
    }
}

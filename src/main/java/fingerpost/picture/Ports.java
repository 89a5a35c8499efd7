package fingerpost.picture;

import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fans out the lines that meet a side of a box, in the order of where they come from, so that they do not cross. */
final class Ports {
    private static final double APART = 19;
    private static final double CORNER = 10;
    private static final double NEARLY_STRAIGHT = 24;
    private static final double CLOSEST = 9;

    private record Side(Subject subject, boolean right) {}

    private record Port(Course course, boolean start) {
        double y() {
            return start ? course.startY : course.endY;
        }

        /** Where that line meets that end now. */
        double of(Course line, Ends.End end) {
            return line.ends.from().equals(end) ? line.startY : line.endY;
        }

        double otherY() {
            return start ? course.ends.to().middle() : course.ends.from().middle();
        }
    }

    private Ports() {}

    static void spread(List<Course> courses) {
        Map<Side, List<Port>> sides = new LinkedHashMap<>();
        for (Course course : courses) {
            add(sides, course.ends.from().subject(), course.leaving > 0, new Port(course, true));
            add(sides, course.ends.to().subject(), course.arriving < 0, new Port(course, false));
        }
        sides.values().forEach(Ports::fan);
        for (Course course : courses) {
            straighten(course, sides);
        }
    }

    private static void add(Map<Side, List<Port>> sides, Subject subject, boolean right, Port port) {
        sides.computeIfAbsent(new Side(subject, right), _ -> new ArrayList<>()).add(port);
    }

    private static void fan(List<Port> ports) {
        ports.sort(Comparator.comparingDouble(Port::otherY));
        for (int i = 0; i < ports.size(); i++) {
            Course course = ports.get(i).course();
            Ends.End end = ports.get(i).start() ? course.ends.from() : course.ends.to();
            double room = 2 * Math.min(end.height(), end.box().height() - end.height()) - 2 * CORNER;
            double apart = ports.size() < 2 ? 0 : Math.min(APART, room / (ports.size() - 1));
            double y = end.middle() + (i - (ports.size() - 1) / 2.0) * apart;
            if (ports.get(i).start()) {
                course.startY = y;
            } else {
                course.endY = y;
            }
        }
    }

    /** A line that has room at one end gives way there by a little if that saves two bends. */
    private static void straighten(Course course, Map<Side, List<Port>> sides) {
        if (course.bend == Course.Bend.AROUND || Math.abs(course.startY - course.endY) > NEARLY_STRAIGHT) {
            return;
        }
        if (hasRoom(sides, course, course.ends.to(), course.arriving < 0, course.startY)) {
            course.endY = course.startY;
        } else if (hasRoom(sides, course, course.ends.from(), course.leaving > 0, course.endY)) {
            course.startY = course.endY;
        }
    }

    private static boolean hasRoom(Map<Side, List<Port>> sides, Course course, Ends.End end, boolean right, double y) {
        boolean inside = y > end.box().y() + CORNER && y < end.box().bottom() - CORNER;
        return inside
                && sides.getOrDefault(new Side(end.subject(), right), List.of()).stream()
                        .filter(port -> port.course() != course)
                        .allMatch(port -> Math.abs(port.y() - y) >= CLOSEST
                                && (port.y() < y) == (port.y() < port.of(course, end)));
    }
}

package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the ways of all lines of a drawing: right angles only, out of the right side and into the left one where the
 * boxes stand in that order, round other boxes where a way round is near.
 */
final class Router {
    private static final double MARGIN = 8;
    private static final double LANE = 7;
    private static final int FARTHER = 8;
    private static final int ROUNDS = 2;
    private static final int MOST = 12;
    /** So many ways are sought with care; in a larger drawing the others are found quickly. */
    private static final int CAREFUL = 600;

    private final Obstacles obstacles;
    private final Map<Subject, Integer> leaving = new HashMap<>();
    private final Map<Subject, Integer> arriving = new HashMap<>();
    private final Map<Long, Integer> lanes = new HashMap<>();
    private int detours = CAREFUL;

    Router(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    List<Route> routes(List<Ends> lines) {
        List<Course> courses = new ArrayList<>(lines.size());
        for (Ends line : lines) {
            leaving.merge(line.from().subject(), 1, Integer::sum);
            arriving.merge(line.to().subject(), 1, Integer::sum);
            courses.add(new Course(line));
        }
        Ports.spread(courses);
        courses.forEach(this::bend);
        Channels.assign(courses);
        return courses.stream().map(Course::route).toList();
    }

    /** The way of a line as long as its boxes are being dragged: no heed to anything else. */
    static Route quick(Ends ends, Route before) {
        Course course = new Course(ends);
        double out = before.y(0) - ends.from().box().y();
        double in = before.endY() - ends.to().box().y();
        course.startY =
                ends.from().box().y() + Math.clamp(out, 0, ends.from().box().height());
        course.endY = ends.to().box().y() + Math.clamp(in, 0, ends.to().box().height());
        return course.route();
    }

    private void bend(Course course) {
        if (course.bend == Course.Bend.AROUND) {
            farther(course);
            return;
        }
        boolean fansIn = leaving.getOrDefault(course.ends.from().subject(), 0)
                < arriving.getOrDefault(course.ends.to().subject(), 0);
        Course.Bend first = fansIn ? Course.Bend.NEAR_TARGET : Course.Bend.NEAR_SOURCE;
        Course.Bend second = fansIn ? Course.Bend.NEAR_SOURCE : Course.Bend.NEAR_TARGET;
        course.choose(first);
        if (isFree(course)) {
            return;
        }
        course.choose(second);
        if (isFree(course)) {
            return;
        }
        course.choose(first);
        boolean room = course.leaving * (course.nearTarget() - course.nearSource()) > Course.ARROW;
        boolean free = detours > 0 && detour(course);
        if (!free && room) {
            lane(course);
        }
    }

    /** Round wider boxes between the two, where the way out and the way in are clear. */
    private void farther(Course course) {
        double near = course.turn;
        for (int i = 0; i < FARTHER && !isFree(course); i++) {
            course.turn =
                    obstacles
                                    .in(
                                            area(course.turn, course.startY, course.turn, course.endY),
                                            course.ends::isBetween)
                                    .stream()
                                    .mapToDouble(Box::right)
                                    .max()
                                    .orElse(course.turn)
                            + Course.CLEARANCE / 2;
        }
        if (!isFree(course)) {
            course.turn = near;
        }
    }

    /** Two turns and a lane between them, all of it free; turns inside of frames where outside of them is none. */
    private boolean detour(Course course) {
        detours--;
        double[] out = {course.nearSource(), course.startX() + course.leaving * Course.CLEARANCE};
        double[] in = {course.nearTarget(), course.endX() - course.leaving * Course.ARROW};
        for (int i = 0; i < (out[0] == out[1] ? 1 : 2); i++) {
            double first = out[i];
            if (!isFree(course, course.startX(), course.startY, first, course.startY)) {
                continue;
            }
            for (int k = 0; k < (in[0] == in[1] ? 1 : 2); k++) {
                double second = in[k];
                if (course.leaving * (second - first) <= 0
                        || !isFree(course, second, course.endY, course.endX(), course.endY)) {
                    continue;
                }
                Optional<Double> lane = lanes(course, first, second)
                        .filter(y -> isFree(course, first, course.startY, first, y)
                                && isFree(course, second, y, second, course.endY)
                                && isFree(course, first, y, second, y))
                        .findFirst();
                if (lane.isPresent()) {
                    take(course, first, lane.get(), second);
                    return true;
                }
            }
        }
        return false;
    }

    /** Heights above and below what is in the way, and what is in the way there, the shortest way first. */
    private Stream<Double> lanes(Course course, double first, double second) {
        Set<Double> found = new LinkedHashSet<>();
        List<Double> waiting = List.of(course.startY, course.endY);
        for (int round = 0; round < ROUNDS; round++) {
            waiting = waiting.stream()
                    .flatMap(y -> obstacles.in(area(first, y, second, y), course.ends::isBetween).stream())
                    .flatMap(box -> Stream.of(box.y() - MARGIN, box.bottom() + MARGIN))
                    .distinct()
                    .filter(found::add)
                    .sorted(shortest(course))
                    .limit(MOST)
                    .toList();
        }
        return Stream.concat(
                        Stream.of(course.startY, course.endY), found.stream().sorted(shortest(course)))
                .limit(2 * MOST);
    }

    private static Comparator<Double> shortest(Course course) {
        return Comparator.comparingDouble(y -> Math.abs(y - course.startY) + Math.abs(y - course.endY));
    }

    private void take(Course course, double first, double y, double second) {
        course.choose(Course.Bend.TWICE);
        course.turn = first;
        course.secondTurn = second;
        int taken = lanes.merge(Math.round(y / 4), 1, Integer::sum) - 1;
        double shifted = y + (taken % 2 == 0 ? 1 : -1) * ((taken + 1) / 2) * LANE;
        course.lane = isFree(course, first, shifted, second, shifted) ? shifted : y;
    }

    private boolean isFree(Course course) {
        return isFree(course, course.startX(), course.startY, course.turn, course.startY)
                && isFree(course, course.turn, course.startY, course.turn, course.endY)
                && isFree(course, course.turn, course.endY, course.endX(), course.endY);
    }

    private boolean isFree(Course course, double x1, double y1, double x2, double y2) {
        return obstacles.isFree(area(x1, y1, x2, y2), course.ends::isBetween);
    }

    private static Box area(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)).grown(2);
    }

    /** Above or below what is in the way, whichever is nearer. */
    private void lane(Course course) {
        double x1 = course.nearSource();
        double x2 = course.nearTarget();
        List<Box> blocking = Stream.of(course.startY, course.endY)
                .flatMap(y -> obstacles.in(area(x1, y, x2, y), course.ends::isBetween).stream())
                .distinct()
                .toList();
        blocking.stream()
                .flatMap(box -> Stream.of(box.y() - MARGIN, box.bottom() + MARGIN))
                .sorted(Comparator.comparingDouble(y -> Math.abs(y - course.startY) + Math.abs(y - course.endY)))
                .limit(12)
                .filter(y -> isFree(course, x1, y, x2, y))
                .findFirst()
                .ifPresent(y -> take(course, x1, y, x2));
    }
}

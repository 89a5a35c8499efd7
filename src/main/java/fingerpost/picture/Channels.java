package fingerpost.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;

/** Gives upright pieces of lines that would lie upon each other a track each, ordered so that few lines cross. */
final class Channels {
    private static final double TRACK = 9;
    private static final double SAME = 20;

    /**
     * One upright piece.
     *
     * @param base where it would like to be
     * @param grows to which side further tracks lie: 1 or -1
     * @param rank the lower, the nearer to the base
     */
    private record Upright(
            double base, int grows, double top, double bottom, double rank, double room, DoubleConsumer set) {}

    private final TreeMap<Long, List<Upright>> channels = new TreeMap<>();

    static void assign(List<Course> courses) {
        Channels all = new Channels();
        courses.forEach(all::add);
        all.channels.values().forEach(Channels::assignTracks);
    }

    private void add(Course course) {
        double nearEnd = course.bend == Course.Bend.TWICE ? course.lane : course.endY;
        switch (course.bend) {
            case NEAR_SOURCE -> source(course, nearEnd, course.room() * 0.6);
            case NEAR_TARGET -> target(course, course.startY, x -> course.turn = x, course.room() * 0.6);
            case TWICE -> {
                source(course, nearEnd, course.between() * 0.35);
                put(
                        course.secondTurn,
                        -course.leaving,
                        course.lane,
                        course.endY,
                        course.lane > course.endY ? -course.endY : course.endY,
                        course.between() * 0.35,
                        x -> course.secondTurn = x);
            }
            case AROUND ->
                put(
                        course.turn,
                        1,
                        course.startY,
                        course.endY,
                        Math.abs(course.startY - course.endY),
                        400,
                        x -> course.turn = x);
        }
    }

    private void source(Course course, double towards, double room) {
        double rank = towards > course.startY ? -course.startY : course.startY;
        put(course.turn, course.leaving, course.startY, towards, rank, room, x -> course.turn = x);
    }

    private void target(Course course, double from, DoubleConsumer set, double room) {
        double rank = from > course.endY ? -course.endY : course.endY;
        put(course.nearTarget(), -course.leaving, from, course.endY, rank, room, set);
    }

    private void put(double base, int grows, double y1, double y2, double rank, double room, DoubleConsumer set) {
        if (y1 == y2) {
            return;
        }
        long key = Math.round(base / SAME) * 2 + (grows > 0 ? 1 : 0);
        channels.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Upright(base, grows, Math.min(y1, y2), Math.max(y1, y2), rank, room, set));
    }

    private static void assignTracks(List<Upright> uprights) {
        uprights.sort(Comparator.comparingDouble(Upright::rank));
        List<List<Upright>> tracks = new ArrayList<>();
        for (Upright upright : uprights) {
            int track = 0;
            while (track < tracks.size() && track < 40 && meets(tracks.get(track), upright)) {
                track++;
            }
            if (track == tracks.size()) {
                tracks.add(new ArrayList<>());
            }
            tracks.get(track).add(upright);
        }
        for (int track = 0; track < tracks.size(); track++) {
            for (Upright each : tracks.get(track)) {
                double apart = Math.min(TRACK, Math.max(0, each.room()) / tracks.size());
                each.set().accept(each.base() + each.grows() * track * apart);
            }
        }
    }

    private static boolean meets(List<Upright> track, Upright upright) {
        for (Upright other : track) {
            if (upright.top() - 6 < other.bottom() && upright.bottom() + 6 > other.top()) {
                return true;
            }
        }
        return false;
    }
}

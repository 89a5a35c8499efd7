package fingerpost.topology.connect;

import fingerpost.topology.Subject;
import fingerpost.topology.Topology;

/** Knows what a line between two things means. */
public final class Connect {
    private Connect() {}

    /** What a line from one box to the other can stand for in that topology. */
    public static Connecting between(Topology topology, Subject from, Subject to) {
        return new Connecting.Refused(from + " and " + to + " cannot be connected in " + topology.title() + ".");
    }
}

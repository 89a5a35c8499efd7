package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Group;
import java.util.List;

/**
 * How unequally the parts of a simulation count: sums of squares by which shares get their bands. Parts are independent of
 * each other and alike but for their dice, so their scatter is the error of what they add up to.
 */
public final class Spread {
    private final Tally.Shape shape;
    private final List<Group> groups;
    private final Scatter addresses;
    private final List<Scatter> ofGroups;
    private final Scatter ends;

    public Spread(Tally.Shape shape) {
        this(shape, List.of());
    }

    /** @param groups of addresses, by their numbers, that get a share as one */
    public Spread(Tally.Shape shape, List<Group> groups) {
        this.shape = shape;
        this.groups = List.copyOf(groups);
        addresses = new Scatter(shape.bins(), shape.addresses());
        ofGroups = groups.stream().map(any -> new Scatter(shape.bins(), 1)).toList();
        ends = new Scatter(shape.bins(), shape.ends());
    }

    /** Takes in one part, by bin and over the whole time. */
    public void add(Tally part) {
        long[] connections = new long[shape.bins()];
        for (int bin = 0; bin < shape.bins(); bin++) {
            for (int address = 0; address < shape.addresses(); address++) {
                connections[bin] += part.byAddress[bin * shape.addresses() + address];
            }
        }
        addresses.add(part.byAddress, connections);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            ofGroups.get(i)
                    .add(
                            together(part, group.addresses()),
                            group.among().isEmpty() ? connections : together(part, group.among()));
        }
        ends.add(part.byEnd, part.requests);
    }

    private long[] together(Tally part, List<Integer> members) {
        long[] sums = new long[shape.bins()];
        for (int bin = 0; bin < shape.bins(); bin++) {
            for (int address : members) {
                sums[bin] += part.byAddress[bin * shape.addresses() + address];
            }
        }
        return sums;
    }

    int bins() {
        return shape.bins();
    }

    /** An address's share of connections in a bin, or over the whole time where {@code bin} is the number of bins. */
    public Share ofAddress(int address, int bin) {
        return addresses.share(address, bin);
    }

    /** The share that the addresses of a group have together, as {@link #ofAddress}. */
    public Share ofGroup(int group, int bin) {
        return ofGroups.get(group).share(0, bin);
    }

    /** An end's share of requests in a bin, or over the whole time where {@code bin} is the number of bins. */
    public Share ofEnd(int end, int bin) {
        return ends.share(end, bin);
    }
}

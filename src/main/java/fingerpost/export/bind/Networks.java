package fingerpost.export.bind;

import fingerpost.dns.IpNetwork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Networks and what lies within what. */
final class Networks {
    private static final Comparator<IpNetwork> OUTER_FIRST =
            Comparator.comparing(IpNetwork::address).thenComparingInt(IpNetwork::prefix);
    private static final Comparator<AddressList.Element> LONGEST_FIRST = Comparator.comparingInt(
                    (AddressList.Element each) -> each.network().address().bits())
            .thenComparingInt(each -> -each.network().prefix())
            .thenComparing(each -> each.network().address());

    private final Map<IpNetwork, List<IpNetwork>> holding = new LinkedHashMap<>();

    Networks(Collection<IpNetwork> networks) {
        Deque<IpNetwork> around = new ArrayDeque<>();
        networks.stream().distinct().sorted(OUTER_FIRST).forEach(network -> {
            while (!around.isEmpty() && !around.peek().contains(network.address())) {
                around.pop();
            }
            around.push(network);
            holding.put(network, List.copyOf(around));
        });
    }

    /** Each network with all that hold it, itself first, then outwards. */
    Map<IpNetwork, List<IpNetwork>> holding() {
        return holding;
    }

    /** The list of those addresses whose innermost network is of that group. */
    <G> AddressList list(String name, G group, Function<IpNetwork, G> groupOf) {
        List<AddressList.Element> elements = new ArrayList<>();
        holding.forEach((network, around) -> {
            boolean belongs = groupOf.apply(network).equals(group);
            boolean belongedOutside =
                    around.size() > 1 && groupOf.apply(around.get(1)).equals(group);
            if (belongs != belongedOutside) {
                elements.add(new AddressList.Element(network, belongs));
            }
        });
        elements.sort(LONGEST_FIRST);
        return new AddressList(name, elements);
    }
}

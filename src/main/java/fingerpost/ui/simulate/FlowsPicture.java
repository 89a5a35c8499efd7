package fingerpost.ui.simulate;

import fingerpost.dns.IpAddress;
import fingerpost.picture.Flows;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From client group by address to backend, over the whole time of a scenario. */
final class FlowsPicture {
    private static final double LEAST = 1e-4;

    private FlowsPicture() {}

    static Flows of(Result result) {
        Outcome outcome = result.outcome();
        Model model = outcome.model();
        Topology topology = result.experiment().topology();
        double[] connections = sums(outcome.tally().byAddress, model.addresses().size());
        double[] served = sums(outcome.tally().byEnd, model.ends().size());
        List<Id> groups = List.copyOf(result.origins().requests().keySet());
        if (groups.isEmpty()) {
            String title = result.last()
                    ? Speech.of("Too many client groups, or none, to be drawn")
                    : Speech.of("Counted when all have played");
            return new Flows(title, Speech.of("requests"), List.of(), List.of(), Numbers.locale());
        }
        double[][] byGroup = byGroup(result.origins(), groups, model.addresses(), connections);
        double[][] byEnd = Split.of(open(model), connections, served);
        List<Integer> addresses = shown(connections);
        List<Integer> ends = shown(served);
        List<Flows.Link> links = new ArrayList<>();
        links(links, 0, byGroup, all(groups.size()), addresses);
        links(links, 1, byEnd, addresses, ends);
        return new Flows(
                Speech.of("Requests from client group to backend"),
                Speech.of("requests"),
                List.of(
                        new Flows.Column(
                                Speech.of("Client group"),
                                groups.stream()
                                        .map(id -> new Flows.Stop(
                                                Moments.name(topology, id),
                                                result.origins().requests().getOrDefault(id, 0.0)))
                                        .toList()),
                        new Flows.Column(
                                Speech.of("Address"),
                                addresses.stream()
                                        .map(i -> new Flows.Stop(
                                                model.addresses().get(i).toString(), connections[i]))
                                        .toList()),
                        new Flows.Column(
                                Speech.of("Backend"),
                                ends.stream()
                                        .map(i -> new Flows.Stop(
                                                Moments.name(
                                                        topology, model.ends().get(i)),
                                                served[i]))
                                        .toList())),
                links,
                Numbers.locale());
    }

    /** Over all bins. */
    static double[] sums(long[] counts, int width) {
        double[] sums = new double[width];
        for (int i = 0; i < counts.length; i++) {
            sums[i % width] += counts[i];
        }
        return sums;
    }

    private static double[][] byGroup(
            Origins origins, List<Id> groups, List<IpAddress> addresses, double[] connections) {
        double[][] start = new double[groups.size()][addresses.size()];
        double[] rows = new double[groups.size()];
        for (int group = 0; group < rows.length; group++) {
            rows[group] = origins.requests().getOrDefault(groups.get(group), 0.0);
            Map<IpAddress, Double> parts = origins.parts().getOrDefault(groups.get(group), Map.of());
            for (int address = 0; address < addresses.size(); address++) {
                start[group][address] = rows[group] * parts.getOrDefault(addresses.get(address), 0.0);
            }
        }
        return Split.of(start, rows, connections);
    }

    /** Which ends requests at an address may come to, at any time. */
    private static boolean[][] open(Model model) {
        boolean[][] open = new boolean[model.addresses().size()][model.ends().size()];
        for (int era = 0; era < model.eras(); era++) {
            for (int url = 0; url < model.urls().size(); url++) {
                for (int address = 0; address < open.length; address++) {
                    Door door = model.door(era, url, address);
                    if (door.kind() == Door.Kind.SERVED) {
                        open[address][door.number()] = true;
                    } else if (door.kind() == Door.Kind.POOLED) {
                        for (Door end : model.pools().get(door.number()).ends()) {
                            open[address][end.number()] |= end.kind() == Door.Kind.SERVED;
                        }
                    }
                }
            }
        }
        return open;
    }

    private static List<Integer> all(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }

    private static List<Integer> shown(double[] amounts) {
        return all(amounts.length).stream().filter(i -> amounts[i] > 0).toList();
    }

    private static void links(
            List<Flows.Link> links, int column, double[][] cells, List<Integer> from, List<Integer> to) {
        double all = 0;
        for (double[] row : cells) {
            for (double cell : row) {
                all += cell;
            }
        }
        for (int a = 0; a < from.size(); a++) {
            for (int b = 0; b < to.size(); b++) {
                double amount = cells[from.get(a)][to.get(b)];
                if (amount > all * LEAST) {
                    links.add(new Flows.Link(column, a, b, amount));
                }
            }
        }
    }
}

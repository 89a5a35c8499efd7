package fingerpost.ui.simulate;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays an outcome over a drawing, moment by moment. Counts by address and by end are the simulation's; how an address's
 * requests are split over the hosts that share it follows from how often each host is asked for.
 */
final class TrafficMap {
    private final Outcome outcome;
    private final Model model;
    private final Roads roads;
    private final Map<IpAddress, Subject> holders = new HashMap<>();
    /** Those that name servers give themselves, without a proxy before them; what they serve is counted as ends. */
    private final Map<IpAddress, Subject> backends = new HashMap<>();

    TrafficMap(Outcome outcome, Topology topology) {
        this.outcome = outcome;
        this.model = outcome.model();
        this.roads = new Roads(TopologyGraph.of(topology));
        for (ExternalEndpoint endpoint : topology.all(ExternalEndpoint.class)) {
            endpoint.addresses().forEach(each -> holders.put(each, Subject.of(endpoint.id())));
        }
        for (Proxy proxy : topology.proxies()) {
            proxy.addresses().forEach(each -> holders.put(each, Subject.of(proxy.id())));
        }
        topology.all(Backend.class).forEach(this::direct);
    }

    private void direct(Backend backend) {
        if (backend.host() instanceof Host.AtAddress(IpAddress address)) {
            backends.put(address, Subject.of(backend.id()));
        }
    }

    /** At so many seconds of the scenario. */
    Traffic at(double seconds) {
        Tally tally = outcome.tally();
        int bins = tally.shape().bins();
        int bin = (int) Math.clamp(seconds / outcome.binLength(), 0, bins - 1.0);
        double all = tally.requests[bin];
        if (all == 0) {
            return Traffic.NONE;
        }
        Traffic.Count count = new Traffic.Count();
        int era = era((bin + 0.5) * outcome.binLength());
        clients(count, all);
        double[][] hosts = hosts(era, bin);
        double[] pooled = new double[model.pools().size()];
        double[] ended = ends(bin);
        for (int url = 0; url < hosts.length; url++) {
            for (int address = 0; address < hosts[url].length; address++) {
                arrive(count, era, url, address, hosts[url][address], pooled);
            }
        }
        pools(count, pooled, ended);
        for (int end = 0; end < ended.length; end++) {
            Subject box = Subject.of(model.ends().get(end));
            if (!holders.containsValue(box)) {
                count.box(box, ended[end]);
            }
        }
        double failed = tally.failed[bin];
        return count.of(all, failed);
    }

    /** On average over a stretch of time, from the whole bins in it or the one in which it lies. */
    Traffic between(double from, double to) {
        double length = outcome.binLength();
        int first = (int) Math.ceil(from / length - 1e-9);
        int last = (int) Math.floor(to / length + 1e-9);
        if (last <= first) {
            return at((from + to) / 2);
        }
        Traffic.Count count = new Traffic.Count();
        double failed = 0;
        for (int bin = first; bin < last; bin++) {
            Traffic each = at((bin + 0.5) * length);
            each.boxes().forEach(count::box);
            each.lines().forEach((line, part) -> count.way(List.of(line), part));
            failed += each.failed();
        }
        return count.of(last - first, failed);
    }

    private int era(double seconds) {
        int era = 0;
        while (era + 1 < model.eras() && model.beginning(era + 1) <= seconds * 1e6) {
            era++;
        }
        return era;
    }

    private double[] ends(int bin) {
        int width = model.ends().size();
        double[] ended = new double[width];
        for (int i = 0; i < width; i++) {
            ended[i] = outcome.tally().byEnd[bin * width + i];
        }
        return ended;
    }

    /** Who asks whom, which no happening changes. */
    private void clients(Traffic.Count count, double all) {
        double rates = 0;
        for (Cache cache : model.caches()) {
            for (Cell cell : cache.cells()) {
                rates += cell.population() * cell.rate();
            }
        }
        for (Cache cache : model.caches()) {
            for (Cell cell : cache.cells()) {
                double part = rates == 0 ? 0 : all * cell.population() * cell.rate() / rates;
                Subject group = Subject.of(cell.group().id());
                count.box(group, part);
                cache.resolver().map(Subject::of).ifPresent(resolver -> {
                    count.box(resolver, part);
                    count.way(roads.between(group, resolver), part);
                });
            }
        }
    }

    /** Connections by URL and address. */
    private double[][] hosts(int era, int bin) {
        int urls = model.urls().size();
        int addresses = model.addresses().size();
        double[] columns = new double[addresses];
        for (int i = 0; i < addresses; i++) {
            columns[i] = outcome.tally().byAddress[bin * addresses + i];
        }
        boolean[][] open = new boolean[urls][addresses];
        for (int url = 0; url < urls; url++) {
            for (int address = 0; address < addresses; address++) {
                Door.Kind kind = model.door(era, url, address).kind();
                open[url][address] = kind != Door.Kind.SILENT && kind != Door.Kind.REFUSED;
            }
        }
        double[] asked = new double[urls];
        model.load().asks().forEach(ask -> asked[model.load().asks().indexOf(ask)] = ask.weight());
        double[] rows = asked;
        double[][] cells = Split.of(open, rows, columns);
        for (int round = 0; round < 3; round++) {
            rows = withRedirected(era, asked, cells);
            cells = Split.of(open, rows, columns);
        }
        return cells;
    }

    /** The weights of what is asked for, and of where that leads to. */
    private double[] withRedirected(int era, double[] asked, double[][] cells) {
        double[] rows = asked.clone();
        for (int url = 0; url < cells.length; url++) {
            double sum = 0;
            for (double cell : cells[url]) {
                sum += cell;
            }
            for (int address = 0; address < cells[url].length && sum > 0; address++) {
                Door door = model.door(era, url, address);
                if (door.kind() == Door.Kind.REDIRECTED && door.number() != url) {
                    rows[door.number()] += rows[url] * cells[url][address] / sum;
                }
            }
        }
        return rows;
    }

    private void arrive(Traffic.Count count, int era, int url, int address, double requests, double[] pooled) {
        if (requests <= 0) {
            return;
        }
        Door door = model.door(era, url, address);
        Optional<Subject> name = model.urls().get(url).name().flatMap(roads::name);
        Optional<Subject> holder = Optional.ofNullable(
                door.kind() == Door.Kind.POOLED
                        ? Subject.of(model.pools().get(door.number()).proxy().id())
                        : holders.get(model.addresses().get(address)));
        name.ifPresent(box -> count.box(box, requests));
        holder.ifPresent(box -> count.box(box, requests));
        holder.or(() -> Optional.ofNullable(backends.get(model.addresses().get(address))))
                .ifPresent(box -> name.ifPresent(from -> count.way(roads.between(from, box), requests)));
        if (door.kind() == Door.Kind.POOLED) {
            pooled[door.number()] += requests;
        }
    }

    private void pools(Traffic.Count count, double[] pooled, double[] ended) {
        List<Pool> pools = model.pools();
        boolean[][] open = new boolean[pools.size()][ended.length];
        for (int i = 0; i < open.length; i++) {
            for (Door door : pools.get(i).ends()) {
                if (door.kind() == Door.Kind.SERVED && pooled[i] > 0) {
                    open[i][door.number()] = true;
                }
            }
        }
        double[][] cells = Split.of(open, pooled, ended);
        for (int i = 0; i < cells.length; i++) {
            Subject service = Subject.of(pools.get(i).service().id());
            count.box(service, pooled[i]);
            count.way(roads.between(Subject.of(pools.get(i).proxy().id()), service), pooled[i]);
            for (int end = 0; end < ended.length; end++) {
                Id id = model.ends().get(end);
                count.way(roads.between(service, Subject.of(id)), cells[i][end]);
            }
        }
    }
}

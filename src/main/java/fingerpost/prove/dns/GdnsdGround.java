package fingerpost.prove.dns;

import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.Rdata;
import fingerpost.export.Bundle;
import fingerpost.export.gdnsd.GdnsdText;
import fingerpost.export.gdnsd.Value;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * gdnsd with the exported {@code config} and zones. Nobody is at the addresses of a design here, so each monitor is one that
 * reads from a file who is up.
 */
final class GdnsdGround implements DnsGround {
    @Override
    public Program program() {
        return new Program("gdnsd", "gdnsd");
    }

    @Override
    public boolean isTold() {
        return true;
    }

    @Override
    public void tell(Topology topology, Bundle bundle, TemporaryFolder folder, DesignState state) throws IOException {
        folder.replace(states(topology, config(bundle), state));
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        Value.Hash exported = config(bundle);
        List<Value.Entry> local = new ArrayList<>();
        for (Value.Entry each : exported.entries()) {
            Value.Hash hash = (Value.Hash) each.value();
            local.add(new Value.Entry(
                    each.key(),
                    switch (each.key()) {
                        case "options" -> options(hash, folder, where);
                        case "service_types" -> told(hash, folder);
                        default -> hash;
                    }));
        }
        Map<String, String> files = new TreeMap<>(bundle.files());
        files.putAll(states(topology, exported, new DesignState(1)));
        files.put("config", GdnsdText.print("a proof", new Value.Hash(local)));
        files.put("zones/.proof", "");
        files.put("run/.proof", "");
        files.put("state/.proof", "");
        folder.write(files);
        return Launch.saying(
                program().need(),
                List.of("-c", folder.path().toString(), "start"),
                line -> line.contains("DNS listeners started"),
                _ -> false);
    }

    private static Value.Hash config(Bundle bundle) {
        return GdnsdText.parse(bundle.files().getOrDefault("config", ""));
    }

    private static Value.Hash options(Value.Hash exported, TemporaryFolder folder, Server where) {
        return exported.with("listen", Value.items(where.address() + ":" + where.port()))
                .with("run_dir", Value.text(folder.path().resolve("run")))
                .with("state_dir", Value.text(folder.path().resolve("state")))
                .with("udp_threads", Value.text(1))
                .with("tcp_threads", Value.text(1));
    }

    private static Value.Hash told(Value.Hash monitors, TemporaryFolder folder) {
        Value.Hash told = Value.EMPTY;
        for (Value.Entry each : monitors.entries()) {
            told = told.with(
                    each.key(),
                    Value.EMPTY
                            .with("plugin", Value.text("extfile"))
                            .with("file", Value.text(folder.path().resolve(path(each.key()))))
                            .with("direct", Value.text("true")));
        }
        return told;
    }

    private static String path(String monitor) {
        return "states-" + monitor;
    }

    /** For each monitor a file that says of each record whether it is up. */
    private static Map<String, String> states(Topology topology, Value.Hash config, DesignState state) {
        Authority authority = new Authority(topology);
        Set<Rdata> records = new LinkedHashSet<>();
        Set<HealthCheck> checks = new LinkedHashSet<>();
        policies(topology).forEach(policy -> {
            records.addAll(policy.records());
            checks.addAll(checks(policy).toList());
        });
        Map<String, String> files = new TreeMap<>();
        for (Value.Entry entry : config.entries()) {
            if (entry.key().equals("service_types") && entry.value() instanceof Value.Hash monitors) {
                for (Value.Entry monitor : monitors.entries()) {
                    checks.stream()
                            .filter(each -> isFor(each, (Value.Hash) monitor.value()))
                            .findFirst()
                            .ifPresent(
                                    check -> files.put(path(monitor.key()), states(authority, records, check, state)));
                }
            }
        }
        return files;
    }

    private static String states(Authority authority, Set<Rdata> records, HealthCheck check, DesignState state) {
        Set<String> lines = new TreeSet<>();
        for (Rdata each : records) {
            lines.add("\"" + each.text() + "\" => " + (authority.isWell(each, check, state) ? "UP" : "DOWN") + "\n");
        }
        return String.join("", lines);
    }

    private static boolean isFor(HealthCheck check, Value.Hash monitor) {
        return monitor.entries().contains(new Value.Entry("port", Value.text(check.port())));
    }

    private static Stream<AnswerPolicy> policies(Topology topology) {
        return topology.zones().stream()
                .flatMap(zone -> zone.entries().stream())
                .filter(RecordSet.class::isInstance)
                .map(entry -> ((RecordSet) entry).policy())
                .filter(policy -> checks(policy).findAny().isPresent());
    }

    private static Stream<HealthCheck> checks(AnswerPolicy policy) {
        Stream<HealthCheck> own = switch (policy) {
            case Failover failover -> Stream.of(failover.check());
            case WhenHealthy healthy -> Stream.of(healthy.check());
            default -> Stream.of();
        };
        return Stream.concat(own, policy.inner().stream().flatMap(GdnsdGround::checks));
    }
}

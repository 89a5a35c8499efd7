package fingerpost.prove.dns;

import fingerpost.behaviour.DesignState;
import fingerpost.dns.IpAddress;
import fingerpost.export.Bundle;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A name server that can be started with exported files. */
public interface DnsGround {
    /** Where it answers. */
    IpAddress ADDRESS = DnsAsker.HERE;

    Program program();

    /** Whether it follows a CNAME into another zone that it has. */
    default boolean followsAcrossZones() {
        return false;
    }

    /** Whether it looks by itself whether the addresses that it answers are up, which those of a design are not here. */
    default boolean probes() {
        return false;
    }

    /** Whether it believes what it is told of who is up, so that failures can be played. */
    default boolean isTold() {
        return false;
    }

    /** Tells the running server who is up; it learns of it soon. */
    default void tell(Topology topology, Bundle bundle, TemporaryFolder folder, DesignState state) throws IOException {}

    /**
     * Writes the files of the export into the folder, with paths, addresses and the port mapped and every other octet as
     * exported, and says how the server is started.
     */
    Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where) throws IOException, ProofProblem;

    /** Who asks: somebody outside of all lines, and one of each network that the server can be shown here. */
    default List<DnsAsker> askers(Topology topology) {
        List<DnsAsker> askers = new ArrayList<>(List.of(DnsAsker.elsewhere()));
        for (Line line : topology.all(Line.class)) {
            line.networks().forEach(network -> askers.add(DnsAsker.telling(network)));
        }
        return askers;
    }
}

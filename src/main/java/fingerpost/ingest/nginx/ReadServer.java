package fingerpost.ingest.nginx;

import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;

/** A server that was read, before it is known which proxy has it. */
record ReadServer(
        List<ReadListen> listens, List<ServerName> names, Optional<Id> certificate, List<Location> locations) {
    ReadServer {
        listens = List.copyOf(listens);
        names = List.copyOf(names);
        locations = List.copyOf(locations);
    }
}

package fingerpost.topology;

/** Requests for these hosts go to that backend. */
public record HostRoute(ServerName host, Id backend) {}

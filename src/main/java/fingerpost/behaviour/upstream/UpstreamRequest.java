package fingerpost.behaviour.upstream;

import fingerpost.dns.IpAddress;

/**
 * What of a request the algorithms look at.
 *
 * @param client the address that the connection came from
 * @param key what {@code hash} hashes; empty where the request has no such thing, which makes it round robin
 */
public record UpstreamRequest(IpAddress client, String key) {}

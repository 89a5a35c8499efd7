package fingerpost.wire.serve;

import fingerpost.dns.Response;

/**
 * What is answered.
 *
 * @param isLasting whether the same asker gets the same until {@link DnsService#version()} changes
 * @param told run each time that it is sent, also where it is sent again without asking the service
 */
public record Given(Response response, boolean isLasting, Runnable told) {}

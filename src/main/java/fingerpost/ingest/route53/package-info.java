/**
 * What Amazon Route 53 answers ({@code aws route53 list-resource-record-sets}, {@code list-health-checks}, {@code
 * list-cidr-blocks}) and the change batches, health checks and collections of networks that are written for it become a topology:
 * zones with answer policies and lines.
 */
@NullMarked
package fingerpost.ingest.route53;

import org.jspecify.annotations.NullMarked;

/** What every proof needs: programs, a folder that goes away, a server that ends with the proof, and the words of the result. */
@NullMarked
package fingerpost.prove.ground;

import org.jspecify.annotations.NullMarked;

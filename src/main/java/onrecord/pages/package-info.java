/**
 * What people read in a browser: the same questions and the same addresses as the API, answered with pages.
 *
 * <p>A page is made on the server from the views that the JSON is made from, and needs no script: what a journalist sees
 * is what a program gets, and any search can be pasted from one into the other.
 */
@ApplicationModule(allowedDependencies = {"search", "article", "speaker", "web"})
@NullMarked
package onrecord.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

@NullMarked
package onrecord.web;

import org.jspecify.annotations.NullMarked;

/// Taking files in and giving them out.
@NullMarked
package org.samverk.files.web;

import org.jspecify.annotations.NullMarked;

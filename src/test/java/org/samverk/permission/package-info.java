/// The permission matrix: every endpoint × the cast × every visibility. A module adds its rows in a class of its own
/// test package that implements [MatrixContribution]; an endpoint without a row fails the build.
package org.samverk.permission;

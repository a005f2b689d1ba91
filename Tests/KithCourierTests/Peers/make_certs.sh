#!/bin/sh
# A throwaway authority and the certificates that tests need, in directory $1: ca.pem, other-ca.pem, and, each with its
# key in the same file, server.pem (127.0.0.1, localhost), elsewhere.pem (another name), expired.pem, selfsigned.pem.
set -eu
cd "$1"
key="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256"
for ca in ca other-ca; do
    openssl req -x509 $key -keyout $ca.key -out $ca.pem -days 2 -subj "/CN=kith test $ca" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
done
issue() { # NAME DAYS SUBJECT-ALT-NAMES
    openssl req $key -keyout "$1.key" -out "$1.csr" -subj "/CN=$1" -addext "subjectAltName=$3"
    openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$2" -copy_extensions copy -out "$1.crt"
    cat "$1.crt" "$1.key" >"$1.pem"
}
issue server 2 DNS:localhost,IP:127.0.0.1
issue elsewhere 2 DNS:elsewhere.test
issue expired -1 DNS:localhost,IP:127.0.0.1
openssl req -x509 $key -keyout selfsigned.key -out selfsigned.crt -days 2 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1
cat selfsigned.crt selfsigned.key >selfsigned.pem

/**
 * Area codes of the North American Numbering Plan: `country [region] zone: codes`. An overlay is
 * listed with the code it lies over. A code that spans two zones has the one where most of its
 * people live, so 850 is Central (Pensacola, Panama City) and 308 too (Grand Island, Kearney).
 */
export const AREA_CODES = `
US AL America/Chicago: 205 251 256 334 483 659 938
US AK America/Anchorage: 907
US AZ America/Phoenix: 480 520 602 623 928
US AR America/Chicago: 327 479 501 870
US CA America/Los_Angeles: 209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951
US CO America/Denver: 303 719 720 748 970 983
US CT America/New_York: 203 475 860 959
US DE America/New_York: 302
US DC America/New_York: 202 771
US FL America/New_York: 239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954
US FL America/Chicago: 448 850
US GA America/New_York: 229 404 470 478 678 706 762 770 912 943
US HI Pacific/Honolulu: 808
US ID America/Boise: 208 986
US IL America/Chicago: 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872
US IN America/Indiana/Indianapolis: 260 317 463 574 765 812 930
US IN America/Chicago: 219
US IA America/Chicago: 319 515 563 641 712
US KS America/Chicago: 316 620 785 913
US KY America/New_York: 606 859
US KY America/Kentucky/Louisville: 502
US KY America/Chicago: 270 364
US LA America/Chicago: 225 318 337 457 504 985
US ME America/New_York: 207
US MD America/New_York: 227 240 301 410 443 667
US MA America/New_York: 339 351 413 508 617 774 781 857 978
US MI America/Detroit: 231 248 269 313 517 586 616 679 734 810 906 947 989
US MN America/Chicago: 218 320 507 612 651 763 924 952
US MS America/Chicago: 228 471 601 662 769
US MO America/Chicago: 235 314 417 557 573 636 660 816 975
US MT America/Denver: 406
US NE America/Chicago: 308 402 531
US NV America/Los_Angeles: 702 725 775
US NH America/New_York: 603
US NJ America/New_York: 201 551 609 640 732 848 856 862 908 973
US NM America/Denver: 505 575
US NY America/New_York: 212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934
US NC America/New_York: 252 336 472 704 743 828 910 919 980 984
US ND America/Chicago: 701
US OH America/New_York: 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937
US OK America/Chicago: 405 539 572 580 918
US OR America/Los_Angeles: 458 503 541 971
US PA America/New_York: 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878
US RI America/New_York: 401
US SC America/New_York: 803 821 839 843 854 864
US SD America/Chicago: 605
US TN America/Chicago: 615 629 731 901 931
US TN America/New_York: 423 729 865
US TX America/Chicago: 210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979
US TX America/Denver: 915
US UT America/Denver: 385 435 801
US VT America/New_York: 802
US VA America/New_York: 276 434 540 571 686 703 757 804 826 948
US WA America/Los_Angeles: 206 253 360 425 509 564
US WV America/New_York: 304 681
US WI America/Chicago: 262 274 353 414 534 608 715 920
US WY America/Denver: 307
CA AB America/Edmonton: 368 403 587 780 825
CA BC America/Vancouver: 236 250 257 604 672 778
CA MB America/Winnipeg: 204 431 584
CA NB America/Moncton: 428 506
CA NL America/St_Johns: 709 879
CA NS America/Halifax: 782 902
CA NT America/Edmonton: 867
CA ON America/Toronto: 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942
CA QC America/Toronto: 263 273 354 367 418 438 450 468 514 579 581 819 873
CA SK America/Regina: 306 474 639
PR America/Puerto_Rico: 787 939
VI America/St_Thomas: 340
GU Pacific/Guam: 671
MP Pacific/Saipan: 670
AS Pacific/Pago_Pago: 684
AG America/Antigua: 268
AI America/Anguilla: 264
BB America/Barbados: 246
BM Atlantic/Bermuda: 441
BS America/Nassau: 242
DM America/Dominica: 767
DO America/Santo_Domingo: 809 829 849
GD America/Grenada: 473
JM America/Jamaica: 658 876
KN America/St_Kitts: 869
KY America/Cayman: 345
LC America/St_Lucia: 758
MS America/Montserrat: 664
SX America/Lower_Princes: 721
TC America/Grand_Turk: 649
TT America/Port_of_Spain: 868
VC America/St_Vincent: 784
VG America/Tortola: 284
`

/**
 * States and provinces as people write them, with the zone of most of their people: `code zone:
 * names`. A `+` marks one that keeps more than one time, where a city has to be known by itself.
 */
export const REGIONS = `
US AL America/Chicago: alabama
US AK America/Anchorage +: alaska
US AZ America/Phoenix +: arizona
US AR America/Chicago: arkansas
US CA America/Los_Angeles: california
US CO America/Denver: colorado
US CT America/New_York: connecticut
US DE America/New_York: delaware
US DC America/New_York: district of columbia
US FL America/New_York +: florida
US GA America/New_York: georgia
US HI Pacific/Honolulu: hawaii, hawai, hawai i
US ID America/Boise +: idaho
US IL America/Chicago: illinois
US IN America/Indiana/Indianapolis +: indiana
US IA America/Chicago: iowa
US KS America/Chicago +: kansas
US KY America/New_York +: kentucky
US LA America/Chicago: louisiana, luisiana
US ME America/New_York: maine
US MD America/New_York: maryland
US MA America/New_York: massachusetts
US MI America/Detroit +: michigan
US MN America/Chicago: minnesota
US MS America/Chicago: mississippi, misisipi
US MO America/Chicago: missouri, misuri
US MT America/Denver: montana
US NE America/Chicago +: nebraska
US NV America/Los_Angeles +: nevada
US NH America/New_York: new hampshire
US NJ America/New_York: new jersey, nueva jersey
US NM America/Denver: new mexico, nuevo mexico
US NY America/New_York: new york state
US NC America/New_York: north carolina, carolina del norte
US ND America/Chicago +: north dakota, dakota del norte
US OH America/New_York: ohio
US OK America/Chicago: oklahoma
US OR America/Los_Angeles +: oregon
US PA America/New_York: pennsylvania, pensilvania
US RI America/New_York: rhode island
US SC America/New_York: south carolina, carolina del sur
US SD America/Chicago +: south dakota, dakota del sur
US TN America/Chicago +: tennessee
US TX America/Chicago +: texas, tejas
US UT America/Denver: utah
US VT America/New_York: vermont
US VA America/New_York: virginia
US WA America/Los_Angeles: washington state, estado de washington
US WV America/New_York: west virginia, virginia occidental
US WI America/Chicago: wisconsin
US WY America/Denver: wyoming
CA AB America/Edmonton: alberta
CA BC America/Vancouver +: british columbia, columbia britanica, colombie-britannique
CA MB America/Winnipeg: manitoba
CA NB America/Moncton: new brunswick, nouveau-brunswick
CA NL America/St_Johns +: newfoundland, terranova, terre-neuve
CA NS America/Halifax: nova scotia, nouvelle-ecosse
CA ON America/Toronto +: ontario
CA PE America/Halifax: prince edward island, pei
CA QC America/Toronto +: quebec
CA SK America/Regina: saskatchewan
CA YT America/Whitehorse: yukon
`
